namespace Scrm.Core.ServiceTimes;

/// <summary>How fast customers are served, in minutes of business hours; null: no promise.</summary>
/// <param name="FirstResponse">From the handoff to people to their first answer.</param>
/// <param name="NextResponse">From a customer's message to the next answer.</param>
/// <param name="Resolution">From the handoff to the end.</param>
/// <param name="WarnPercent">A warning comes when so much of the time is used, 1–99.</param>
public sealed record ServiceTargets(int? FirstResponse = null, int? NextResponse = null, int? Resolution = null, int WarnPercent = 80)
{
    /// <summary>True when anything is promised.</summary>
    public bool PromisesAnything() => FirstResponse is not null || NextResponse is not null || Resolution is not null;
}
