namespace Scrm.Core.Preferences.Dialogues;

/// <summary>A dialogue with what is known of its wishes: all of them, or only those that somebody decided on.</summary>
/// <param name="Turns">Oldest first.</param>
/// <param name="Tags">Wishes that are right.</param>
/// <param name="Refused">Wishes that are wrong; looked at only where not all is known.</param>
/// <param name="Judged">Turns of which all is known; null: every turn, and nothing but <paramref name="Tags"/> is right.</param>
internal sealed record Material(
    IReadOnlyList<DialogueTurn> Turns, IReadOnlyCollection<PreferenceTag> Tags, IReadOnlyCollection<PreferenceTag> Refused, IReadOnlyCollection<int>? Judged)
{
    public bool IsComplete => Judged is null;

    public bool Knows(int turn) => Judged is null || Judged.Contains(turn);

    public static Material Of(PreferenceExample example) => new(example.Turns, [.. example.Tags.Distinct()], [], null);

    public static Material Of(PreferenceReview review) => new(
        review.Turns,
        [.. review.Decisions.Select(d => d.Right).OfType<PreferenceTag>().Distinct()],
        [.. review.Decisions.Where(d => d.Right != d.Proposed).Select(d => d.Proposed).Distinct()],
        [.. review.Decisions.Select(d => d.Turn).Distinct()]);
}
