#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes what the example needs with openssl: an authority, a certificate for the server, and one for each
# client. In production an authority that others trust too takes this script's place.
#
#   certificates.sh FOLDER [CLIENT…]
set -eu
folder=${1:?write the folder to put the certificates in}
shift
[ $# -gt 0 ] || set -- alice bob
mkdir -p "$folder"
cd "$folder"
umask 077 # keys are nobody else's

key='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'

# NAME ALTERNATIVE-NAMES: a certificate from the authority.
issue() {
  openssl req -new $key -subj "/CN=$1" -keyout "$1.key" -out "$1.csr" 2>/dev/null
  printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\n' "$2" >"$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile "$1.ext" \
    -out "$1.pem" 2>/dev/null
  rm "$1.csr" "$1.ext"
}

# An authority that is there already goes on, so that certificates can be added and renewed.
[ -f ca.key ] || openssl req -x509 $key -days 30 -subj /CN=example-authority -keyout ca.key -out ca.pem 2>/dev/null
issue server DNS:localhost,IP:127.0.0.1
for client in "$@"; do issue "$client" "DNS:$client.client.example"; done
