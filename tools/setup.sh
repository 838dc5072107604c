# shellcheck shell=bash
# Makes .venv from a hashed lock and sees to Debian's system libraries. Sourced by ./run and ./test, from the root.
# Once the stamp in .venv fits the lock nothing is looked at again: no pip, no Python, no package database.

# package:what-it-brings, a library by its soname, a program by its name or a file by its path
APP_SYSTEM="
libgl1:libGL.so.1 libegl1:libEGL.so.1 libglib2.0-0:libglib-2.0.so.0 libfontconfig1:libfontconfig.so.1
libxkbcommon0:libxkbcommon.so.0 libdbus-1-3:libdbus-1.so.3 libxcb-cursor0:libxcb-cursor.so.0
libxcb-icccm4:libxcb-icccm.so.4 libxcb-keysyms1:libxcb-keysyms.so.1 libxcb-shape0:libxcb-shape.so.0
libxcb-xkb1:libxcb-xkb.so.1 libxkbcommon-x11-0:libxkbcommon-x11.so.0"
DEV_SYSTEM="
dbus-daemon:dbus-run-session gnome-keyring:gnome-keyring-daemon xvfb:Xvfb xauth:xauth
at-spi2-core:/usr/libexec/at-spi-bus-launcher python3-pyatspi:/usr/lib/python3/dist-packages/pyatspi/__init__.py age:age zstd:zstd"

die() {
  printf '%s\n' "$@" >&2
  exit 1
}

# The first Python that is new enough. A name may be there and still not start: version switchers leave such names.
find_python() {
  local name
  for name in python3.13 python3.12 python3.11 python3; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  die "Caseworker needs Python 3.11 or newer, and there is none here." \
    "On Debian 12 or Ubuntu 24.04: sudo apt-get install python3 python3-venv"
}

brought() {
  case $1 in
    /*) [ -e "$1" ] ;;
    *.so.*) case $libraries in *"$1 "*) ;; *) return 1 ;; esac ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# Prints the packages of the given list whose library, program or file is not here.
missing_packages() {
  local libraries entry
  libraries=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p || true)
  for entry in "$@"; do
    brought "${entry#*:}" || printf '%s ' "${entry%%:*}"
  done
}

# The package that gives this Python its venv module, where Debian keeps it apart.
missing_venv() {
  "$1" -c 'import ensurepip, venv' 2>/dev/null || "$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

install_packages() {
  local line="apt-get install -y --no-install-recommends $*"
  if ! command -v apt-get >/dev/null; then
    die "These are missing here, by their Debian names: $*" "Install them as this system does, then start again."
  fi
  may_install || die "Some system packages are missing. Run this, then start again:" "" \
    "    sudo apt-get update && sudo $line" ""
  echo "Installing system packages: $*" >&2
  as_root apt-get update -qq
  # shellcheck disable=SC2086  # the line is words
  as_root env DEBIAN_FRONTEND=noninteractive $line -qq >/dev/null
}

# ensure_system PYTHON PACKAGE:BRINGS...
ensure_system() {
  [ "$(uname -s)" = Linux ] || return 0
  local python=$1 missing
  shift
  missing="$(missing_packages "$@")$(missing_venv "$python")"
  # shellcheck disable=SC2086  # the names are words
  [ -z "$missing" ] || install_packages $missing
}

# What .venv was made from: where it stands, by which Python, and the lock.
stamp() {
  printf '%s\n' "$PWD" "$(readlink -f .venv/bin/python)" "$(cksum "requirements/$1.txt" tools/setup.sh)"
}

fresh() {
  [ -x .venv/bin/python ] && [ "$(cat ".venv/$1.stamp" 2>/dev/null)" = "$(stamp "$1")" ]
}

fill_venv() {
  local pip=(.venv/bin/python -m pip --disable-pip-version-check --no-input install -qq)
  "${pip[@]}" --require-hashes --only-binary :all: -r "requirements/$1.txt"
  # 'compat' is a plain path in .venv; the import hook that is made otherwise costs 10 ms at every start
  "${pip[@]}" --no-deps --no-build-isolation --no-index --config-settings editable_mode=compat --editable .
}

# prepare LOCK PACKAGE:BRINGS... makes .venv hold what requirements/LOCK.txt says
prepare() {
  local lock=$1 python
  shift
  if fresh "$lock"; then return; fi
  echo "Setting up .venv from requirements/$lock.txt; this happens once." >&2
  python=$(find_python)
  ensure_system "$python" "$@"
  .venv/bin/python -m pip --version >/dev/null 2>&1 || "$python" -m venv --clear .venv
  fill_venv "$lock"
  stamp "$lock" >".venv/$lock.stamp"
}

# shellcheck disable=SC2086  # the lists are words
prepare_app() {
  prepare app $APP_SYSTEM
}

# The development lock holds the whole of the other one, so one set-up serves both.
# shellcheck disable=SC2086
prepare_dev() {
  prepare dev $APP_SYSTEM $DEV_SYSTEM
  if ! fresh app; then stamp app >.venv/app.stamp; fi
}
