"""Which widget each page of the rail is; a page is made when somebody first goes there."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from caseworker.queries.place_names import PlaceName
from ui.context import Context
from ui.drafts import Drafts
from ui.pages.calendar import CalendarView
from ui.pages.matching import MatchingView
from ui.pages.own_file import OwnFilePage
from ui.pages.people import PeoplePageView
from ui.pages.records import RecordsPageView
from ui.pages.said import DIRECTORY, MENTORS, REFERRALS
from ui.pages.settings import SettingsPage
from ui.pages.sync_tabs import SyncTabs
from ui.pages.today import TodayView

MAKERS: Mapping[PlaceName, Callable[[Context, Drafts], QWidget]] = MappingProxyType(
    {
        PlaceName.TODAY: lambda context, _drafts: TodayView(context),
        PlaceName.PEOPLE: lambda context, drafts: PeoplePageView(context, drafts=drafts),
        PlaceName.REFERRALS: lambda context, drafts: RecordsPageView(
            context, place=PlaceName.REFERRALS, said=REFERRALS, drafts=drafts
        ),
        PlaceName.MATCHING: lambda context, drafts: MatchingView(context, drafts=drafts),
        PlaceName.CALENDAR: lambda context, drafts: CalendarView(context, drafts=drafts),
        PlaceName.MENTORS: lambda context, drafts: RecordsPageView(
            context, place=PlaceName.MENTORS, said=MENTORS, drafts=drafts
        ),
        PlaceName.VOLUNTEERING: lambda context, drafts: OwnFilePage(context, drafts=drafts),
        PlaceName.DIRECTORY: lambda context, drafts: RecordsPageView(
            context, place=PlaceName.DIRECTORY, said=DIRECTORY, drafts=drafts
        ),
        PlaceName.SETTINGS: lambda context, drafts: SettingsPage(context, drafts=drafts),
        PlaceName.SYNC: lambda context, _drafts: SyncTabs(context),
    }
)
