using System.Globalization;
using System.Text;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>
/// Draws at random without throwing dice: whether an observation is in the sample follows from its id, its day and how often its rule
/// speaks, so every process and every look gives the same sample, and nothing about its content can matter.
/// </summary>
public static class ReviewSample
{
    /// <summary>Chance of each observation of a rule, from how many it makes a day; whole halvings, so that it seldom changes.</summary>
    public static double ShareOf(double perDay, ReviewOptions options)
    {
        var share = options.SampleShare;
        while (perDay * share > options.SamplesPerDay)
        {
            share /= 2;
        }

        return share;
    }

    /// <summary>True when the observation is in the sample.</summary>
    public static bool IsDrawn(TagObservation observation, double share) => Draw(observation, "sample") < share;

    /// <summary>True when a second reviewer decides it too.</summary>
    public static bool IsDrawnTwice(TagObservation observation, ReviewOptions options) => Draw(observation, "second") < options.SecondShare;

    /// <summary>0 up to 1, evenly spread, the same for ever.</summary>
    public static double Draw(TagObservation observation, string purpose)
    {
        var day = observation.At.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

        // FNV-1a (RFC 9923), and the finisher of MurmurHash3 (public domain): FNV alone leaves similar ids close together.
        var hash = 14695981039346656037UL;
        foreach (var octet in Encoding.UTF8.GetBytes($"{purpose}|{observation.Id}|{day}"))
        {
            hash = (hash ^ octet) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return ((hash ^ (hash >> 33)) >> 11) / (double)(1UL << 53);
    }
}
