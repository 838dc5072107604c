"""What a view may ask of a row beyond Qt's own roles."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

ROW = int(Qt.ItemDataRole.UserRole)
"""The frozen row itself, None while it is on its way."""

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
