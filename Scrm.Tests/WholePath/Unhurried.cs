namespace Scrm.Tests.WholePath;

/// <summary>
/// A platform that waits longer than the real one, and a gateway that uses that: which way an answer takes must not depend on how fast this
/// machine is. What the true seconds mean is tested with a clock in hand.
/// </summary>
internal static class Unhurried
{
    public static Dictionary<string, string> Settings { get; } = new()
    {
        ["Scrm__Gateway__PassiveSeconds"] = "25",
        ["Scrm__Emulators__WeChat__PushTimeoutSeconds"] = "30",
    };
}
