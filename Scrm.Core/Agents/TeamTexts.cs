namespace Scrm.Core.Agents;

/// <summary>
/// What waiting customers are told; null or empty: nothing. <c>{position}</c>, <c>{minutes}</c> and <c>{opens}</c> stand for the place in
/// the queue, the wait to be expected, and the next opening.
/// </summary>
/// <param name="Closed">To who comes outside business hours.</param>
/// <param name="Nobody">To who comes while nobody of the team is there.</param>
/// <param name="Position">To who waits.</param>
/// <param name="PositionOnly">To who waits while no wait can be told.</param>
public sealed record TeamTexts(string? Closed = null, string? Nobody = null, string? Position = null, string? PositionOnly = null)
{
    /// <summary>Characters of a text at most.</summary>
    public const int MaxLength = 300;
}
