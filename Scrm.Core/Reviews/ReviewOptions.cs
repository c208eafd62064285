using System.ComponentModel.DataAnnotations;

namespace Scrm.Core.Reviews;

/// <summary>How much is reviewed, and when; section <c>Scrm:Review</c>.</summary>
public sealed class ReviewOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Scrm:Review";

    /// <summary>What was seen longer ago does not come up any more, in days.</summary>
    [Range(1, 365)]
    public int Days { get; set; } = 14;

    /// <summary>Newest observations looked at for the queue.</summary>
    [Range(100, 100_000)]
    public int Window { get; set; } = 5_000;

    /// <summary>Chance of a rare rule's observation to be drawn for the sample; a frequent rule's is halved until about <see cref="SamplesPerDay"/> remain.</summary>
    [Range(0.001, 1)]
    public double SampleShare { get; set; } = 0.25;

    /// <summary>Drawn observations of one rule a day, about.</summary>
    [Range(1, 1000)]
    public int SamplesPerDay { get; set; } = 10;

    /// <summary>Share of the sample that a second reviewer decides too, not knowing what the first said.</summary>
    [Range(0, 1)]
    public double SecondShare { get; set; } = 0.2;

    /// <summary>Closer than this to its threshold a confidence is uncertain.</summary>
    [Range(0, 0.5)]
    public double Margin { get; set; } = 0.08;

    /// <summary>A version of a rule with fewer reviews is new.</summary>
    [Range(1, 1000)]
    public int NewUntil { get; set; } = 5;

    /// <summary>Uncertain items, and new ones, of one rule shown at a time.</summary>
    [Range(1, 1000)]
    public int PerRule { get; set; } = 20;

    /// <summary>Rivals of an exclusive dimension seen closer together than this contradict each other.</summary>
    [Range(1, 720)]
    public int RivalHours { get; set; } = 24;

    /// <summary>A skipped item comes back to who skipped it after so many hours.</summary>
    [Range(1, 720)]
    public int SkippedHours { get; set; } = 12;

    /// <summary>Sampled reviews a rule needs before it can be proposed for retirement.</summary>
    [Range(1, 1000)]
    public int RetireAfter { get; set; } = 5;

    /// <summary>New decisions after which the tagger learns again at once; fewer are learned within the hour.</summary>
    [Range(1, 10_000)]
    public int TrainAfter { get; set; } = 20;

    /// <summary>From this confidence on a learned tag is put on the person.</summary>
    [Range(0.5, 1)]
    public double LearnedPutFrom { get; set; } = 0.8;

    /// <summary>From this confidence on a learned tag is shown to reviewers.</summary>
    [Range(0.05, 1)]
    public double LearnedProposeFrom { get; set; } = 0.4;
}
