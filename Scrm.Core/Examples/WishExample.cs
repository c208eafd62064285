using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Examples;

/// <summary>A worked dialogue: what was said, with all that the customer wished in it.</summary>
/// <param name="Id">Follows from what was said: the same dialogue again replaces its wishes.</param>
/// <param name="Dialogue">The dialogue with its wishes.</param>
public sealed record WishExample(string Id, PreferenceExample Dialogue)
{
    /// <summary>The example of a dialogue.</summary>
    public static WishExample Of(PreferenceExample dialogue) =>
        new(ExampleId.Of(dialogue.Turns.Select(t => (t.ByContact ? "u" : "s") + t.Text)), dialogue);
}
