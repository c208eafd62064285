namespace Scrm.Storage.Spool;

/// <summary>Whether files came to a folder or left it since one looked, for the price of asking for its time.</summary>
internal sealed class FolderChange(string folder)
{
    // File systems give times in steps of a few milliseconds: what changes twice in one step shows once.
    private const long StepMilliseconds = 50;
    private DateTime? _seen;
    private long _seenSince;

    /// <summary>False: surely nothing changed since it was asked before.</summary>
    public bool MayHaveChanged()
    {
        var time = Directory.GetLastWriteTimeUtc(folder);
        var now = Environment.TickCount64;
        if (time != _seen)
        {
            (_seen, _seenSince) = (time, now);
            return true;
        }

        return now - _seenSince < StepMilliseconds;
    }
}
