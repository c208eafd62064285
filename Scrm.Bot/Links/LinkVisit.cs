namespace Scrm.Bot.Links;

/// <summary>Somebody comes with a code.</summary>
/// <param name="Code">As it stands in the address.</param>
/// <param name="From">From which network address.</param>
/// <param name="Counts">False: a robot, or a look without going there.</param>
internal sealed record LinkVisit(string Code, string From, bool Counts);
