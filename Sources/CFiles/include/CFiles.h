#ifndef CFILES_H
#define CFILES_H

#include <sys/types.h>

// Calls of Linux that the C library hides behind _GNU_SOURCE, so that Swift does not see them. Each returns as the call it
// is named after: -1 with errno where it fails. Paths are relative to the folder that `folder` is open on.

/// open(2) of a folder, to be searched and synchronised; only to be searched where this user may not list it.
int files_open_folder(const char *path);

/// open(2) with O_TMPFILE: a file without a name in the folder, which is gone when its descriptor is closed.
int files_open_unnamed(int folder, mode_t mode);

/// linkat(2) that gives a file without a name its first; EEXIST if the name is taken, by a link too.
int files_name_unnamed(int file, int folder, const char *name);

/// renameat2(2) with RENAME_NOREPLACE; EEXIST if the new name is taken, by a link too.
int files_rename_without_replacing(int folder, const char *old_name, const char *new_name);

/// The kind of the file system that a path lies on, as statfs(2) numbers them; 0 if it cannot be told.
unsigned long files_system_kind(const char *path);

/// The two numbers of a device, as /proc writes them.
unsigned int files_device_major(dev_t device);
unsigned int files_device_minor(dev_t device);

#endif
