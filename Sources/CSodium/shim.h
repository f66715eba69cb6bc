// The door to the system's libsodium; it says what to install where libsodium is missing.
#ifndef TYNYS_CSODIUM_SHIM_H
#define TYNYS_CSODIUM_SHIM_H

#if __has_include(<sodium.h>)
#include <sodium.h>
#else
#error "install libsodium-dev (Debian, Ubuntu), libsodium-devel (Fedora) or libsodium (Homebrew)"
#endif

// prctl takes a variable number of arguments, which Swift does not import.
#ifdef __linux__
#include <sys/prctl.h>
static inline int tynys_set_not_dumpable(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
static inline int tynys_is_dumpable(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }
#endif

#endif
