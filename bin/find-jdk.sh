# Finds the tools that build and run Hearsay. Sourced by the launcher and the check; POSIX sh, nothing but functions.
# HEARSAY_FOLDERS, where it is set, names folders of JDKs to search instead of the usual places (blank-separated; for tests).

hearsay_least_jdk=25

# Prints the feature version (17, 25) of the JDK in folder $1; nothing if there is no JDK with a compiler.
# The release file is read rather than java started: starting takes forty times as long.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  version=
  if [ -f "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;; esac
    done <"$1/release"
  fi
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac //p')
  version=${version#\"}
  version=${version#1.}
  version=${version%%[!0-9]*}
  printf '%s' "$version"
}

# Whether the JDK in folder $1 is new enough; if so it becomes $jdk.
accept_jdk() {
  found=$(jdk_version "$1")
  [ -n "$found" ] || return 1
  if [ "$found" -ge "$hearsay_least_jdk" ]; then
    jdk=$1
    return 0
  fi
  seen="${seen:+$seen, }$found in $1"
  return 1
}

# The JDK whose java stands at $1, links followed.
home_of_java() {
  file=$1
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=${file%/*}/$target ;;
    esac
  done
  (cd "${file%/*}/.." 2>/dev/null && pwd -P)
}

# Sets $jdk to the home of a JDK that is new enough: JAVA_HOME, then the one on the PATH, then the usual folders.
find_jdk() {
  jdk=
  seen=
  if [ -n "${JAVA_HOME:-}" ] && accept_jdk "$JAVA_HOME"; then return 0; fi
  java=$(command -v java 2>/dev/null)
  # On macOS /usr/bin/java only stands in for one elsewhere.
  if [ -n "$java" ] && [ "$java" != /usr/bin/java -o -L "$java" ] && accept_jdk "$(home_of_java "$java")"; then return 0; fi
  for folder in ${HEARSAY_FOLDERS-/usr/lib/jvm /usr/lib64/jvm /usr/java /usr/local /usr/local/java /opt /opt/java /opt/jdk}; do
    for home in "$folder"/*; do
      if accept_jdk "$home"; then return 0; fi
    done
  done
  [ -z "${HEARSAY_FOLDERS-}" ] || return 1
  for home in "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.local/share/mise/installs/java/* \
    "${HOME:-/}"/.asdf/installs/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if accept_jdk "$home"; then return 0; fi
  done
  return 1
}

# Says on one line that there is no JDK, and how to get one.
say_no_jdk() {
  echo "hearsay: needs a Java Development Kit $hearsay_least_jdk or later${seen:+ (found only $seen)};" \
    "install one (https://adoptium.net, or 'sdk install java 25-tem') or set JAVA_HOME to it" >&2
}

# Sets $maven to a Maven that can be run.
find_maven() {
  for maven in "$(command -v mvn 2>/dev/null)" "${MAVEN_HOME:-/none}/bin/mvn" "${M2_HOME:-/none}/bin/mvn"; do
    if [ -n "$maven" ] && [ -x "$maven" ]; then return 0; fi
  done
  for folder in ${HEARSAY_FOLDERS-/usr/share/maven /opt/maven /opt/homebrew /usr/local}; do
    maven=$folder/bin/mvn
    if [ -x "$maven" ]; then return 0; fi
  done
  maven=${HOME:-/}/.sdkman/candidates/maven/current/bin/mvn
  if [ -x "$maven" ]; then return 0; fi
  maven=
  return 1
}

say_no_maven() {
  echo "hearsay: needs Apache Maven 3.8 or later to build itself; install it ('apt install maven'," \
    "'brew install maven', or https://maven.apache.org) or set MAVEN_HOME to it" >&2
}
