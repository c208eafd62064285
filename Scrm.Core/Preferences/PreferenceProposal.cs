using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences;

/// <summary>A wish that a dialogue may hold, with the words that say so.</summary>
/// <param name="Tag">The wish.</param>
/// <param name="Turn">Index of the turn with the words.</param>
/// <param name="Start">Where the words begin in the turn's text as written.</param>
/// <param name="Length">Their letters; 0: the turn as a whole says it.</param>
/// <param name="Quote">The words as written; the whole turn where none says it alone.</param>
/// <param name="Confidence">The chance that it is right, 0 to 1.</param>
/// <param name="IsNew">Nothing learned so far has this value.</param>
public sealed record PreferenceProposal(PreferenceTag Tag, int Turn, int Start, int Length, string Quote, double Confidence, bool IsNew);
