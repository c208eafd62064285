namespace Scrm.Emulators.WeChat.State;

/// <summary>One growing number per account: readers ask for what came after the number they know.</summary>
internal sealed class Revisions(long start)
{
    private long _last = start;

    public long Last => Interlocked.Read(ref _last);

    /// <summary>Goes on above what an earlier run gave out, whatever the clock says.</summary>
    public void GoOnAfter(long earlier) => Interlocked.Exchange(ref _last, Math.Max(Last, earlier));

    public long Next() => Interlocked.Increment(ref _last);
}
