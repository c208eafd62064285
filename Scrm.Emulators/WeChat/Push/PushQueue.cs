using System.Threading.Channels;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Pushes waiting to be sent; full means the platform drops the newest, as it would under overload.</summary>
internal sealed class PushQueue
{
    private const int Most = 100_000;
    private readonly Channel<PushJob> _jobs = Channel.CreateBounded<PushJob>(Most);

    public ChannelReader<PushJob> Reader => _jobs.Reader;

    public bool Add(PushJob job) => _jobs.Writer.TryWrite(job);
}
