namespace Scrm.Bot.Writing;

/// <summary>A line of a chat.</summary>
internal sealed record ChatLine(string Role, string? Content);

/// <summary>What is asked for.</summary>
internal sealed record ChatFormat(string Type);

/// <summary>A call of <c>chat/completions</c>.</summary>
internal sealed record ChatCall(string Model, IReadOnlyList<ChatLine> Messages, float? Temperature, int? MaxTokens, ChatFormat? ResponseFormat);

/// <summary>One of the answers.</summary>
internal sealed record ChatChoice(ChatLine? Message, string? FinishReason);

/// <summary>What comes back.</summary>
internal sealed record ChatReply(string? Id, string? Model, IReadOnlyList<ChatChoice>? Choices);

/// <summary>An article as the model sees it.</summary>
internal sealed record ChatArticle(string Id, string Question, string Answer);

/// <summary>What the model answers from.</summary>
internal sealed record ChatMaterial(IReadOnlyList<ChatArticle> Articles, string Question);

/// <summary>What the model shall say.</summary>
internal sealed record ChatVerdict(string? Answer, IReadOnlyList<string>? Cited);
