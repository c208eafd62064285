using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Plays one push with the faults that are switched on: late, several at once, behind the next one.</summary>
internal sealed class PushPlayer(PushDelivery delivery, FaultBoard faults, HeldPushes held, PlatformClock clock)
{
    private const int MostCopies = 20;
    private static readonly HashSet<string> Kinds = ["delay", "duplicate", "out-of-order"];
    private static readonly string[] Names = ["push"];

    public async Task PlayAsync(PushJob job, CancellationToken cancellationToken)
    {
        var fault = faults.Take(Names, Kinds, job.Follower.OpenId);
        switch (fault?.Kind)
        {
            case "delay":
                await Task.Delay(TimeSpan.FromSeconds(fault.Seconds), clock, cancellationToken);
                await delivery.DeliverAsync(job, cancellationToken);
                break;
            case "duplicate":
                var copies = Math.Clamp(fault.Copies, 2, MostCopies);
                await Task.WhenAll(Enumerable.Range(0, copies).Select(_ => delivery.DeliverAsync(job, cancellationToken)));
                break;
            case "out-of-order":
                await held.WaitForNextAsync(job.Account, TimeSpan.FromSeconds(fault.Seconds), cancellationToken);
                await delivery.DeliverAsync(job, cancellationToken);
                break;
            default:
                await delivery.DeliverAsync(job, cancellationToken);
                break;
        }

        held.Release(job.Account);
    }
}
