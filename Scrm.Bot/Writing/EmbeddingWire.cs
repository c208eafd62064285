namespace Scrm.Bot.Writing;

/// <summary>A call of <c>embeddings</c>.</summary>
internal sealed record EmbeddingCall(string Model, IReadOnlyList<string> Input);

/// <summary>The place of one of the texts.</summary>
internal sealed record EmbeddingPlace(int Index, float[]? Embedding);

/// <summary>What comes back.</summary>
internal sealed record EmbeddingReply(IReadOnlyList<EmbeddingPlace>? Data);
