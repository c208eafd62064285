using Scrm.Core.Answers;
using Scrm.Core.Meanings;

namespace Scrm.Core.Replays;

/// <summary>One version of the bot for a replay.</summary>
/// <param name="Answerer">What it answers from.</param>
/// <param name="Meanings">Its articles by what they mean; empty where no embedding model is asked.</param>
public sealed record ReplayBot(Answerer Answerer, MeaningIndex Meanings);
