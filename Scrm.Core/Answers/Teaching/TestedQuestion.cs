namespace Scrm.Core.Answers.Teaching;

/// <summary>What the bot found for a question whose right article is known.</summary>
/// <param name="Score"><see cref="Sureness"/> of the best.</param>
/// <param name="Right">True: the best was right.</param>
/// <param name="Among">True: one of the three was.</param>
/// <param name="Weight">How much it counts.</param>
public sealed record TestedQuestion(double Score, bool Right, bool Among, double Weight);
