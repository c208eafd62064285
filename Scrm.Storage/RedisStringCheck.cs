using Microsoft.Extensions.Options;
using Scrm.Storage.Redis;

namespace Scrm.Storage;

/// <summary>A connection string of Redis that cannot be read stops the start, and says which part of it.</summary>
internal sealed class RedisStringCheck : IValidateOptions<StorageOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        options.Redis is { } redis && RedisString.Problem(redis) is { } problem
            ? ValidateOptionsResult.Fail($"ConnectionStrings:Redis: {problem}")
            : ValidateOptionsResult.Success;
}
