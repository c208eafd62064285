using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>A mention as the machine sees it: which of its meanings, if any?</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Surroundings">Features of what stands around it.</param>
/// <param name="Choices">Its meanings.</param>
internal sealed record Question(Mention Mention, ulong[] Surroundings, IReadOnlyList<Choice> Choices);
