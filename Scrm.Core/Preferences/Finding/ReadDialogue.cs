using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>A dialogue with what was found in it.</summary>
/// <param name="Turns">Its turns.</param>
/// <param name="Texts">The turns' plain texts.</param>
/// <param name="Mentions">In the order of the dialogue.</param>
internal sealed record ReadDialogue(IReadOnlyList<DialogueTurn> Turns, IReadOnlyList<PlainText> Texts, IReadOnlyList<Mention> Mentions);
