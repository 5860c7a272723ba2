#define _GNU_SOURCE

#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

int files_open_folder(const char *path) {
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return folder < 0 && errno == EACCES ? open(path, O_PATH | O_DIRECTORY | O_CLOEXEC) : folder;
}

int files_open_unnamed(int folder, mode_t mode) {
    return openat(folder, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, mode);
}

int files_name_unnamed(int file, int folder, const char *name) {
    // By its place in /proc, as open(2) recommends: AT_EMPTY_PATH is only for those who may read every file.
    char place[32];
    snprintf(place, sizeof place, "/proc/self/fd/%d", file);
    return linkat(AT_FDCWD, place, folder, name, AT_SYMLINK_FOLLOW);
}

int files_rename_without_replacing(int folder, const char *old_name, const char *new_name) {
    return renameat2(folder, old_name, folder, new_name, RENAME_NOREPLACE);
}

unsigned long files_system_kind(const char *path) {
    struct statfs status;
    return statfs(path, &status) == 0 ? (unsigned long)status.f_type & 0xFFFFFFFFul : 0;
}

unsigned int files_device_major(dev_t device) { return major(device); }

unsigned int files_device_minor(dev_t device) { return minor(device); }
