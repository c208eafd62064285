namespace Scrm.Storage.Spool;

/// <summary>Whether files came to a folder or left it since one looked, for the price of asking for its time.</summary>
internal sealed class FolderChange(string folder, TimeProvider time)
{
    // File systems give times in steps of a few milliseconds: what changes twice in one step shows once.
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private DateTime? _seen;
    private long _seenAt;
    private bool _isSettled;

    /// <summary>False: surely nothing changed since it was asked before.</summary>
    public bool MayHaveChanged()
    {
        var now = time.GetTimestamp();
        var changedAt = Directory.GetLastWriteTimeUtc(folder);
        if (changedAt != _seen)
        {
            (_seen, _seenAt, _isSettled) = (changedAt, time.GetTimestamp(), false);
            return true;
        }

        if (_isSettled)
        {
            return false;
        }

        // Only a look that began after the step had passed has seen all that happened within it.
        _isSettled = time.GetElapsedTime(_seenAt, now) >= Step;
        return true;
    }
}
