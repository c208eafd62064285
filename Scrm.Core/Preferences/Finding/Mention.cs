using Scrm.Core.Preferences.Quantities;

namespace Scrm.Core.Preferences.Finding;

/// <summary>A part of a customer's message that may be a wish.</summary>
/// <param name="Turn">Which turn of the dialogue.</param>
/// <param name="Start">First letter in the plain text of the turn.</param>
/// <param name="Length">Letters.</param>
/// <param name="Kind">What made it worth a look.</param>
/// <param name="Text">The words.</param>
/// <param name="Amount">The amount, where it is one.</param>
/// <param name="Candidates">What it may mean.</param>
/// <param name="Chance">How likely its surroundings make it a value of an open slot.</param>
internal sealed record Mention(
    int Turn, int Start, int Length, MentionKind Kind, string Text, Quantity? Amount, IReadOnlyList<Candidate> Candidates, float Chance = 0)
{
    public int End => Start + Length;

    public bool Covers(Mention other) => Turn == other.Turn && Start <= other.Start && End >= other.End;
}
