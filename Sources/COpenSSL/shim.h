// SHA-256 by the functions that take their state from the caller. OpenSSL 3 recommends EVP instead, which looks its
// algorithm up for every message: 0.3 microseconds beside 0.05 for a ticket.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
