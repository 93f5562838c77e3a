#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Lays out the files that a program needs to run where there is nothing else, as in an image FROM scratch.
#
#   Scripts/scratch-root.sh PROGRAM FOLDER
#
# --static-swift-stdlib puts Swift's own libraries into the program. The C library and the C libraries that
# Martlet links stay outside, and so does the loader: they are copied to where the loader looks for them. Names
# of hosts are resolved by libraries that glibc opens when asked, which ldd does not show.
set -eu
program=$1
root=$2
mkdir -p "$root"
cp "$program" "$root/"

# Lines such as "libz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x…)", and the loader's without an arrow.
ldd "$program" | sed -n -e 's/.*=> \(\/[^ ]*\) .*/\1/p' -e 's/^[[:space:]]*\(\/[^ ]*\) .*/\1/p' >"$root/.needed"
libc=$(sed -n '/\/libc\.so\./p' "$root/.needed")
for name in libnss_dns.so.2 libnss_files.so.2 libresolv.so.2; do
  [ ! -e "$(dirname "$libc")/$name" ] || echo "$(dirname "$libc")/$name" >>"$root/.needed"
done
sort -u "$root/.needed" | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done
rm "$root/.needed"

# The authorities that a client's TLS believes in by default.
if [ -f /etc/ssl/certs/ca-certificates.crt ]; then
  mkdir -p "$root/etc/ssl/certs"
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
fi
printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf" 2>/dev/null ||
  { mkdir -p "$root/etc" && printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf"; }

du -sh "$root" | cut -f 1
(cd "$root" && find . -type f | sort)
