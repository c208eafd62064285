namespace Scrm.Emulators.WeChat.State;

/// <summary>One growing number per account: readers ask for what came after the number they know.</summary>
internal sealed class Revisions(long start)
{
    private long _last = start;

    public long Last => Interlocked.Read(ref _last);

    public long Next() => Interlocked.Increment(ref _last);
}
