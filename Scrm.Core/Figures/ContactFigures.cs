namespace Scrm.Core.Figures;

/// <summary>All that is counted of a person, in one small document; never written back once counted, only added to or counted anew.</summary>
/// <param name="Zone">The time zone months, days and hours were counted in.</param>
/// <param name="Reader">What told complaints (<see cref="SentimentReader.Provenance"/>).</param>
/// <param name="Said">From the person's messages and events, added in each turn's commit.</param>
/// <param name="Done">From what happened outside turns (orders, clicks), counted anew whenever there is more of it.</param>
public sealed record ContactFigures(string Zone, string Reader, Tally Said, Tally Done)
{
    /// <summary>Everything together.</summary>
    public Tally All() => TallyRules.Plus(Said, Done);
}
