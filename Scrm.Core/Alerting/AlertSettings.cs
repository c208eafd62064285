namespace Scrm.Core.Alerting;

/// <summary>How an agent wants to be called while looking elsewhere.</summary>
/// <param name="Notify">Show a notification of the browser.</param>
/// <param name="Sound">Play a short sound.</param>
/// <param name="Queue">Call for new conversations in the queue too, not only for one's own.</param>
/// <param name="QuietFrom">Minute of the day, at the agent's place, from which nothing calls; null: no quiet hours.</param>
/// <param name="QuietTo">Minute of the day at which it ends; before <paramref name="QuietFrom"/>: the next morning.</param>
public sealed record AlertSettings(bool Notify, bool Sound, bool Queue, int? QuietFrom, int? QuietTo)
{
    private const int Day = 24 * 60;

    /// <summary>Before anything was chosen: a sound, which needs no permission.</summary>
    public static AlertSettings Usual { get; } = new(false, true, false, null, null);

    /// <summary>True when the quiet hours are both given or both absent, within a day, and not empty.</summary>
    public bool IsWellFormed() => (QuietFrom, QuietTo) switch
    {
        (null, null) => true,
        ({ } from, { } to) => from is >= 0 and < Day && to is >= 0 and < Day && from != to,
        _ => false,
    };
}
