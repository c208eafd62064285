namespace Scrm.Core.Answers;

/// <summary>What a search knows of an article it found, beside how like the question it is.</summary>
/// <param name="Likeness">0–1: how like the question and the article are.</param>
/// <param name="Rival">How good the best other article is, as a share of this one; above 1 where that one is better.</param>
/// <param name="Asked">0–1: the share of the question's own weight that the nearest wording has.</param>
/// <param name="Told">0–1: the share of the wording's weight that the question and the messages before it have.</param>
/// <param name="Past">0–1: the share of the wording's weight that only the messages before it have.</param>
/// <param name="Heard">True: it was found by its sounds.</param>
public readonly record struct AnswerEvidence(double Likeness, double Rival, double Asked, double Told, double Past, bool Heard);
