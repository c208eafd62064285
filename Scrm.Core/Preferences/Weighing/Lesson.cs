namespace Scrm.Core.Preferences.Weighing;

/// <summary>A question with what is known of its answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Allowed">For each choice, whether it may be right; the last place: nothing is.</param>
/// <param name="Said">True: one of the allowed choices is a tag of the dialogue.</param>
internal sealed record Lesson(Question Question, bool[] Allowed, bool Said);
