namespace Scrm.Core.Conversations;

/// <summary>A turn that failed.</summary>
/// <param name="ReceiptId">Whose.</param>
/// <param name="Lease">The right it was taken with; when that is lost the failure does not count.</param>
/// <param name="Error">The short name of what went wrong; no message text.</param>
/// <param name="ParkAt">Failures after which the message is set aside.</param>
/// <param name="Pause">Until then nobody takes a turn of this contact: a later message does not overtake.</param>
public sealed record TurnFailure(long ReceiptId, TurnLease Lease, string Error, int ParkAt, TimeSpan Pause)
{
    /// <summary>The pause before the next try: 1, 2, 4, 8 s and so on, a minute at most.</summary>
    /// <param name="failures">How often it has failed, this time counted.</param>
    public static TimeSpan PauseAfter(int failures) => TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, Math.Clamp(failures, 1, 10) - 1)));
}
