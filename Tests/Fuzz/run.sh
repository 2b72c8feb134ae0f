#!/usr/bin/env bash
# Builds one fuzz target with libFuzzer and AddressSanitizer, and runs it.
# usage: run.sh NAME [SECONDS]      NAMEFuzz.swift names its modules, lowest first, in its first line; MODULE:FOLDER
# leaves a folder out
set -euo pipefail
cd "$(dirname "$0")"
name=$1 seconds=${2:-60}
build=../../.build/fuzz/$name
mkdir -p "$build/corpus"
flags=(-O -swift-version 6 -package-name annals -sanitize=fuzzer,address -parse-as-library -use-ld=lld
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -I "$build")
objects=()
for entry in $(sed -n '1s|^// modules: ||p' "${name}Fuzz.swift"); do
  module=${entry%%:*}
  if [ -d "../../Sources/$module/include" ]; then
    for source in ../../Sources/"$module"/*.c; do
      clang -O1 -c -I "../../Sources/$module/include" -o "$build/$module-$(basename "$source" .c).o" "$source"
      objects+=("$build/$module-$(basename "$source" .c).o")
    done
    mkdir -p "$build/$module"
    printf 'module %s { umbrella "%s" export * }\n' "$module" "$PWD/../../Sources/$module/include" \
      >"$build/$module/module.modulemap"
    flags+=(-I "$build/$module")
    continue
  fi
  left_out=${entry#"$module"}
  find "../../Sources/$module" -name '*.swift' -not -path "*/${left_out#:}/*" | sort >"$build/$module.files"
  swiftc "${flags[@]}" -wmo -module-name "$module" -emit-module -emit-module-path "$build/$module.swiftmodule" \
    -emit-object -o "$build/$module.o" @"$build/$module.files"
  objects+=("$build/$module.o")
done
swiftc "${flags[@]}" -module-name "${name}Fuzz" "${name}Fuzz.swift" "${objects[@]}" -o "$build/fuzz"
options=(-max_total_time="$seconds" -timeout=2 -artifact_prefix="$build/")
longest=$(sed -n '2s|^// longest: ||p' "${name}Fuzz.swift")
options+=(-max_len="${longest:-64}")
[ -f "$name.dict" ] && options+=(-dict="$name.dict")
seeds=()
[ -d "Corpus/$name" ] && seeds=("Corpus/$name")
export SWIFT_BACKTRACE=enable=no
exec "$build/fuzz" "${options[@]}" "$build/corpus" "${seeds[@]}"
