/** Liver, its veins and its viruses; gallbladder, pancreas. */
export const LIVER = `
K70.30: alcoholic cirrhosis; alcoholic cirrhosis of liver; cirrhosis due to alcohol; alcoholic liver cirrhosis; ald cirrhosis; cirrhosis, ald; cirrhosis (alcohol|alcoholic); cirrhosis [from] (alcohol|ethanol); cirrhosis, (alcohol|alcoholic); alcohol cirrhosis; alcohol related cirrhosis; alcohol associated cirrhosis; ethanol cirrhosis
K70.31: alcoholic cirrhosis with ascites; alcoholic cirrhosis of liver with ascites
K70.9: alcoholic liver disease
K70.10: alcoholic hepatitis
K74.60: cirrhosis; cirrhosis of [the] liver; liver cirrhosis; hepatic cirrhosis
K74.69: cryptogenic cirrhosis
K74.3: primary biliary (cirrhosis|cholangitis)
K75.81: nash; nonalcoholic steatohepatitis; non alcoholic steatohepatitis; metabolic dysfunction associated steatohepatitis; mash
K76.0: fatty liver; fatty liver disease; nonalcoholic fatty liver disease; nafld; hepatic steatosis; non alcoholic fatty liver disease; steatosis of liver; masld; metabolic dysfunction associated steatotic liver disease; steatotic liver disease; metabolic associated fatty liver disease
K75.4: autoimmune hepatitis
K76.6: portal hypertension
K76.7: hepatorenal syndrome
K72.91: hepatic coma; (hepatic|liver) failure with [hepatic] coma
K72.90: hepatic failure; liver failure
K72.10: end stage liver disease; chronic (hepatic|liver) failure; esld
K72.00: acute (hepatic|liver) failure
K76.9: liver disease; chronic liver disease
K75.0: liver abscess; hepatic abscess
B18.2: chronic hepatitis c; chronic hep c; chronic hcv; hepatitis c, chronic; hep c, chronic; chronic hcv; hepatitis c, chronic; hep c, chronic
B18.1: chronic hepatitis b; chronic hep b; hepatitis b chronic
B19.10: hepatitis b; hep b
B15.9: hepatitis _a
K80.20: cholelithiasis; gallstones; gallstone; gall stones
K80.00: acute cholecystitis with (gallstones|cholelithiasis); calculus of gallbladder with acute cholecystitis
K81.0: acute cholecystitis; acalculous cholecystitis
K81.1: chronic cholecystitis
K81.9: cholecystitis
K80.50: choledocholithiasis; common bile duct (stone|stones)
K83.09: cholangitis; ascending cholangitis
K83.01: primary sclerosing cholangitis
K83.1: biliary obstruction; bile duct obstruction; obstruction of bile duct; biliary stricture
K85.90: acute pancreatitis; pancreatitis
K85.10: gallstone pancreatitis; biliary acute pancreatitis; pancreatitis <from> [to] (gallstone|gallstones|stone|stones|choledocholithiasis); biliary pancreatitis; gall stone pancreatitis
K85.20: alcohol induced acute pancreatitis; acute alcoholic pancreatitis; pancreatitis <from> [to] (alcohol|etoh); (alcoholic|alcohol|etoh) [related|induced] pancreatitis; acute pancreatitis <from> [to] (alcohol|etoh); acute pancreatitis, (alcohol|etoh) (related|induced)
K86.1: <old> chronic pancreatitis; chronic pancreatitis; pancreatitis, chronic; chronic calcific pancreatitis; chronic relapsing pancreatitis
K86.0: chronic alcoholic pancreatitis; alcohol induced chronic pancreatitis; chronic pancreatitis <from> [to] (alcohol|etoh); (alcohol|alcoholic|etoh) [related|induced] chronic pancreatitis; chronic pancreatitis, (alcohol|etoh) (related|induced)
K86.81: exocrine pancreatic insufficiency; epi (on|treated with|takes) (creon|zenpep|pancrelipase|enzymes|pancreatic enzymes); epi, on (creon|zenpep); pancreatic exocrine insufficiency
K86.2: pancreatic cyst; cyst of pancreas
K86.3: pancreatic pseudocyst; pseudocyst of pancreas
K74.60+R18.8: cirrhosis with ascites; cirrhosis [of liver] with ascites; decompensated cirrhosis with ascites
K70.31: alcohol cirrhosis with ascites; alcoholic cirrhosis with (ascites and|ascites, )
K75.81+K74.60: nash cirrhosis; cirrhosis due to (nash|nonalcoholic steatohepatitis|mash); mash cirrhosis; nonalcoholic steatohepatitis cirrhosis
K74.3: pbc; pbc cirrhosis; primary biliary cholangitis with cirrhosis
K76.82: hepatic enceph; _he on lactulose
K85.11: gallstone pancreatitis with necrosis; necrotizing gallstone pancreatitis; acute pancreatitis, gallstone, with necrosis
K85.90+K86.1: acute on chronic pancreatitis; acute and chronic pancreatitis
K85.20+K86.0: acute on chronic (alcoholic|alcohol [induced|related]) pancreatitis; acute on chronic pancreatitis, alcohol; alcoholic acute on chronic pancreatitis; acute on chronic pancreatitis (due|from) [to] alcohol
K80.00: acute (calculous cholecystitis|cholecystitis with (stones|gallstones|cholelithiasis)); acute gallstone cholecystitis; calculous acute cholecystitis
K76.6+K31.89: portal [hypertensive] gastropathy; portal [hypertensive] (gastropathy|gastroenteropathy); portal hypertension with gastropathy
K76.6+I85.10: portal hypertension with [esophageal] varices; portal hypertension, [esophageal] varices
B19.20: hepatitis c; hep c; hcv; hepatitis c (positive|virus|infection|untreated); hep c (positive|infection|untreated); hcv (positive|infection)
B18.1+K74.60: (hbv|hepatitis b|hep b) cirrhosis
B18.2+K74.60: (hcv|hepatitis c|hep c) cirrhosis
K85.12: gallstone pancreatitis with infected necrosis
K85.1: pancreatitis, (gallstone|biliary); acute pancreatitis, (gallstone|biliary)
I85.00: (varices|evs) banded; banded varices; banded esophageal varices
K70.40: (end stage liver disease|esld|liver failure|end stage liver) (due to|from|secondary to|d/t|2/2) (alcohol|etoh|alcoholism|alcohol use|alcohol abuse|drinking)
B18.1: hepatitis b carrier; hep b carrier; carrier of (hepatitis b|hep b); hbv carrier; hbsag carrier
K74.01: (hepatic|liver) fibrosis[,] stage (f1|1); (f1|stage 1) (hepatic|liver) fibrosis
K74.0A/K74.01: (hepatic|liver) fibrosis[,] stage (f2|2); (f2|stage 2|moderate) (hepatic|liver) fibrosis
K74.02: (hepatic|liver) fibrosis[,] stage (f3|3); (f3|stage 3|advanced) (hepatic|liver) fibrosis
K80.00: (cholelithiasis|gallstone|gallstones|gallbladder stones) with acute cholecystitis
K80.10: (cholelithiasis|gallstone|gallstones|gallbladder stones) with chronic cholecystitis
K80.12: (cholelithiasis|gallstone|gallstones|gallbladder stones) with acute (and|on) chronic cholecystitis
`;
