/** The columns of a file of measurements; the first name of each is written, all are understood. */
export const measurementsFile = {
  title: 'Measurements',
  columns: {
    goalId: ['Goal id', 'Goal no', 'Goal number', 'Id'],
    goal: ['Goal', 'Goal title', 'Title', 'Metric', 'KPI', 'Indicator'],
    on: ['Date', 'Day', 'On', 'Measured on', 'Measurement date'],
    value: ['Value', 'Measurement', 'Measured value', 'Actual', 'Result'],
    unit: ['Unit'],
    part: ['Count', 'Part', 'Numerator', 'Hits'],
    whole: ['Of all', 'Whole', 'Denominator', 'Total', 'Cases'],
    sample: ['Sample size', 'Sample', 'N'],
    source: ['Source', 'Data source'],
    by: ['Recorded by'],
    at: ['Recorded at'],
  },
}
