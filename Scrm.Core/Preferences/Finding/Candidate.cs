using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>One thing that a mention may mean.</summary>
/// <param name="Tag">The wish.</param>
/// <param name="Known">How often the examples have it.</param>
/// <param name="Fit">0 to 3: how exactly the words say it.</param>
internal readonly record struct Candidate(PreferenceTag Tag, int Known, int Fit)
{
    public Slot Slot => new(Tag.Domain, Tag.Slot);
}
