using System.ComponentModel.DataAnnotations;

namespace Scrm.Bot.Writing;

/// <summary>A language model behind an OpenAI-compatible address; section <c>Scrm:Model</c>. Off without an address. The key is read here only and shown nowhere.</summary>
internal sealed class ModelOptions
{
    public const string Section = "Scrm:Model";

    /// <summary>Where it is, up to and without <c>/chat/completions</c>; null: no model is used.</summary>
    [Url]
    public string? BaseUrl { get; set; }

    /// <summary>The model's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The key, sent as bearer token; null: none is sent.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Longest wait for one answer; the turn may allow less.</summary>
    [Range(0.2, 30)]
    public double TimeoutSeconds { get; set; } = 2.5;

    /// <summary>The embedding model's name; empty: articles are found by letters and sounds alone.</summary>
    public string EmbeddingName { get; set; } = "";

    /// <summary>Where it is, up to and without <c>/embeddings</c>; null: where the language model is.</summary>
    [Url]
    public string? EmbeddingBaseUrl { get; set; }

    /// <summary>Its key; null: the language model's, as far as both are at one address.</summary>
    public string? EmbeddingApiKey { get; set; }

    /// <summary>Longest wait for the place of one question; the turn may allow less.</summary>
    [Range(0.1, 10)]
    public double EmbeddingTimeoutSeconds { get; set; } = 0.8;

    /// <summary>Longest answer, in the model's tokens.</summary>
    [Range(16, 4_000)]
    public int MaxTokens { get; set; } = 400;
}
