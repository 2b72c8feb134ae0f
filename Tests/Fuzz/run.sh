#!/usr/bin/env bash
# Builds one fuzz target with libFuzzer and AddressSanitizer, and runs it.
# usage: run.sh NAME [SECONDS]      NAMEFuzz.swift names its modules, lowest first, in its first line
set -euo pipefail
cd "$(dirname "$0")"
name=$1 seconds=${2:-60}
build=../../.build/fuzz/$name
mkdir -p "$build/corpus"
flags=(-O -swift-version 6 -package-name annals -sanitize=fuzzer,address -parse-as-library -use-ld=lld
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -I "$build")
objects=()
for module in $(sed -n '1s|^// modules: ||p' "${name}Fuzz.swift"); do
  find "../../Sources/$module" -name '*.swift' | sort >"$build/$module.files"
  swiftc "${flags[@]}" -wmo -module-name "$module" -emit-module -emit-module-path "$build/$module.swiftmodule" \
    -emit-object -o "$build/$module.o" @"$build/$module.files"
  objects+=("$build/$module.o")
done
swiftc "${flags[@]}" -module-name "${name}Fuzz" "${name}Fuzz.swift" "${objects[@]}" -o "$build/fuzz"
options=(-max_total_time="$seconds" -timeout=2 -artifact_prefix="$build/")
[ -f "$name.dict" ] && options+=(-dict="$name.dict" -max_len=64)
seeds=()
[ -d "Corpus/$name" ] && seeds=("Corpus/$name")
export SWIFT_BACKTRACE=enable=no
exec "$build/fuzz" "${options[@]}" "$build/corpus" "${seeds[@]}"
