namespace Scrm.Core.Forms;

/// <summary>When a call that failed is made again.</summary>
public static class HookBackoff
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10),
        TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(15),
    ];

    /// <summary>How long to wait after so many tries; null: it is given up.</summary>
    public static TimeSpan? After(int tries) => tries >= 1 && tries <= Waits.Length ? Waits[tries - 1] : null;
}
