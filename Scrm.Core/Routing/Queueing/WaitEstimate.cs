namespace Scrm.Core.Routing.Queueing;

/// <summary>About how long somebody will wait, from how fast the queue moved lately. Pure; null where nothing honest can be said.</summary>
public static class WaitEstimate
{
    /// <summary>How far back the pace is taken from.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(60);

    private const int Enough = 3;
    private static readonly int[] Steps = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120];

    /// <summary>Whole minutes, rounded up to a step people use; null: too little is known, or it is longer than two hours.</summary>
    /// <param name="position">Place in the queue, 1 is next.</param>
    /// <param name="served">When conversations were taken from the team's queue lately.</param>
    /// <param name="now">The time.</param>
    public static int? Minutes(int position, IReadOnlyCollection<DateTimeOffset> served, DateTimeOffset now)
    {
        var recent = served.Where(at => now - at <= Window && at <= now).ToList();
        if (recent.Count < Enough)
        {
            return null;
        }

        // From the first of them to now: a team that began ten minutes ago is measured by ten minutes.
        var pace = (now - recent.Min()).TotalMinutes / recent.Count;
        var minutes = position * pace;
        var step = Array.Find(Steps, s => s >= minutes);
        return step == 0 ? null : step;
    }
}
