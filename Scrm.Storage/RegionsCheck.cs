using Microsoft.Extensions.Options;
using Scrm.Core.Foundation;

namespace Scrm.Storage;

/// <summary>Refuses words that cannot be regions when the process starts.</summary>
internal sealed class RegionsCheck : IValidateOptions<StorageOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        try
        {
            _ = new Regions(options.Regions);
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException wrong)
        {
            return ValidateOptionsResult.Fail($"Scrm:Regions: {wrong.Message}");
        }
    }
}
