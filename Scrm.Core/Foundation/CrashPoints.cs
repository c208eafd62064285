namespace Scrm.Core.Foundation;

/// <summary>Named places where a test may end the process, to prove that nothing is lost there. Everywhere else it does nothing.</summary>
/// <param name="name">The place that crashes; null: none.</param>
/// <param name="visit">At which visit of it, from 1.</param>
/// <param name="crash">Ends the process.</param>
public sealed class CrashPoints(string? name, int visit, Action crash)
{
    /// <summary>An inbound message is durable; its turn has not begun.</summary>
    public const string AfterReceipt = "after-receipt-before-turn";

    /// <summary>The turn is committed; the platform has no answer yet.</summary>
    public const string AfterTurn = "after-turn-commit-before-response";

    /// <summary>The response with the reply is written; that it was is not.</summary>
    public const string AfterResponse = "after-response-before-confirm";

    /// <summary>An outgoing message is claimed; it has not been sent.</summary>
    public const string AfterClaim = "after-claim-before-send";

    /// <summary>The platform has an outgoing message; that it has is not written down.</summary>
    public const string AfterSend = "after-send-before-record";

    /// <summary>A message is written to the spool, and not yet flushed to the disk.</summary>
    public const string InSpool = "in-spool-before-flush";

    /// <summary>A reply for later is given to the outbox; that it was is not written down.</summary>
    public const string AfterScheduled = "after-scheduled-reply-before-settle";

    private int _visits;

    /// <summary>Crashes nowhere.</summary>
    public static CrashPoints None { get; } = new(null, 0, static () => { });

    /// <summary>The program is at this place.</summary>
    public void Here(string place)
    {
        if (name is not null && place == name && Interlocked.Increment(ref _visits) == visit)
        {
            crash();
        }
    }
}
