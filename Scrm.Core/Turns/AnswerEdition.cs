using Scrm.Core.Answers;

namespace Scrm.Core.Turns;

/// <summary>The bot one customer talks to.</summary>
/// <param name="Answerer">What it answers from.</param>
/// <param name="Arm">The name its answers are counted under, where two versions are compared; null: there is one.</param>
public sealed record AnswerEdition(Answerer Answerer, string? Arm);
