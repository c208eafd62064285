namespace Scrm.Bench.Routing;

/// <summary>How an agent of the day works: who has more on the desk turns to a contact later, and needs a little longer with it. Pure.</summary>
internal static class DayWork
{
    /// <summary>From being given the contact to the first answer.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="share">Share of the capacity that was taken.</param>
    public static TimeSpan Answer(DayContact contact, double share) => TimeSpan.FromSeconds(-25 * Math.Log(1 - contact.Answer) * (1 + share));

    /// <summary>From being given the contact to its leaving the desk.</summary>
    public static TimeSpan Handling(DayContact contact, DayAgent agent, double share) =>
        TimeSpan.FromMinutes(contact.Minutes * agent.PaceFor(contact.Skill) * (0.9 + 0.2 * share));
}
