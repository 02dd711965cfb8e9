# Sourced by mvnw: leads JAVA_HOME to a JDK that can build this project, whatever the default java is, and sees to it that
# Java can read file names that are not ASCII.

jdk_release=25

# Prints the feature release of the JDK in folder $1, or fails where there is none: a JRE can't compile.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

is_new_enough() {
  found_version=$(jdk_version "$1") && [ "${found_version:-0}" -ge "$jdk_release" ]
}

find_jdk() {
  on_path=$(command -v java 2>/dev/null) && on_path=$(
    "$on_path" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
  ) || on_path=
  set +f
  for candidate in "${JAVA_HOME-}" "$on_path" \
    /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$candidate" ] && is_new_enough "$candidate"; then
      set -f
      printf %s\\n "$candidate"
      return
    fi
  done
  set -f
  return 1
}

if JAVA_HOME=$(find_jdk); then
  export JAVA_HOME
else
  echo "Orgtrail is built with a JDK $jdk_release or newer, and none was found: install one from https://adoptium.net/ (or: sdk install java $jdk_release-tem), or set JAVA_HOME to it." >&2
  exit 1
fi

if [ "$(uname)" = Linux ] && [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  LC_ALL=C.UTF-8
  export LC_ALL
fi
