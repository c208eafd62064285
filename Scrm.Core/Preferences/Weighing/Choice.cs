using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>One meaning of a mention with its own features.</summary>
/// <param name="Candidate">The meaning.</param>
/// <param name="Keys">Numbers that every feature of the surroundings is joined with: slot of the domain, slot, domain.</param>
/// <param name="Own">Features of this meaning alone.</param>
internal sealed record Choice(Candidate Candidate, ulong[] Keys, ulong[] Own);
