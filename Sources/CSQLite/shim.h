// The door to the system's SQLite; it says what to install where SQLite is missing.
#ifndef TYNYS_CSQLITE_SHIM_H
#define TYNYS_CSQLITE_SHIM_H

#if __has_include(<sqlite3.h>)
#include <sqlite3.h>

// Extended codes are computed in a way that Swift does not import.
static const int tynys_sqlite_readonly_dbmoved = SQLITE_READONLY_DBMOVED;

// SQLITE_TRANSIENT casts an integer to a function pointer, which Swift does not import.
static inline sqlite3_destructor_type tynys_sqlite_transient(void) { return SQLITE_TRANSIENT; }

#else
#error "install libsqlite3-dev (Debian, Ubuntu), sqlite-devel (Fedora) or sqlite (Homebrew)"
#endif

#endif
