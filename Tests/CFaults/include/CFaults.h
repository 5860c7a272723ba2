#ifndef ADVOCACY_AUDIT_CFAULTS_H
#define ADVOCACY_AUDIT_CFAULTS_H

// The system's calls on files, standing in front of those of the C library, so that one of them can be let fail or the
// program be killed there. Linked into the tests they do so for the thread that asks; loaded in front of the real program
// (LD_PRELOAD) they do so for all of it, by its environment:
//
//   FAULTS_AFTER   how many of the calls work before
//   FAULTS_EFFECT  fail, stay, short, kill or tear; see below
//   FAULTS_ERROR   the error number
//   FAULTS_READS   if set, calls that read count too
//   FAULTS_FOLDER  only calls on what lies in this folder count
//   FAULTS_REPORT  a file to which the number of calls made and the name of the one that was struck are written at the end

enum faults_effect {
    /// One call fails.
    FAULTS_FAIL,
    /// It fails, and so do all after it: what is on the disk stays as it is.
    FAULTS_STAY,
    /// It and all after it write half of what they are to write. Only writes count.
    FAULTS_SHORT,
    /// The program is killed before the call.
    FAULTS_KILL,
    /// The program is killed once half of what is to be written is; before any other call.
    FAULTS_TEAR,
};

/// From here on the calls of this thread count. Those that read fail with EIO, whatever `error` says.
void faults_begin(long after, int error, enum faults_effect effect, int reads);

/// So do they, without one that is struck; the name of each is put into `names`, of which there is room for so many.
void faults_listing(const char **names, long room, int reads);

/// They count no more. Returns how many were made, and in `struck` the name of the one that was struck, or NULL.
long faults_end(const char **struck);

#endif
